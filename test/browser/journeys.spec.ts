import { type Product, startProduct } from '../support/product';
import { administrationJourney } from './journeys/administration.journey';
import { leadJourney } from './journeys/lead.journey';
import { managerJourney } from './journeys/manager.journey';
import { operatorJourney } from './journeys/operator.journey';
import { recruiterJourney } from './journeys/recruiter.journey';
import { signingJourney } from './journeys/signing.journey';

/**
 * A day of each person over one product with its demo data. `JOURNEY_URL` (with `DEMO_PASSWORD`) walks a product that runs already,
 * started with OUTBOUND_PRIVATE=1; `SHOTS` names a folder that keeps the pictures.
 */
let product: Product;
beforeAll(async () => {
  process.env.OUTBOUND_PRIVATE = '1'; // the group's robot of these journeys listens on this machine
  product = await startProduct();
}, 600_000);
afterAll(async () => {
  await product?.stop();
  delete process.env.OUTBOUND_PRIVATE;
});

// The lead comes last: the hand-over takes the recruiter's records away.
// A company's whole way from the sheet to the signature takes minutes: in the full run, and over a running product.
if (process.env.TEST_FULL || process.env.JOURNEY_URL) {
  recruiterJourney(() => product);
  signingJourney(() => product);
}
operatorJourney(() => product);
managerJourney(() => product);
administrationJourney(() => product);
leadJourney(() => product);

import { lazy } from 'react';
import { createBrowserRouter } from 'react-router';
import { Loaded } from './loaded';
import { ErrorPage } from './error-page';
import { publicRoutes, routes } from './features';
import { RoleGate } from './role-gate';

const Frame = lazy(() => import('@/layout/frame'));
const Login = lazy(() => import('@/session/login-page'));
const ChangePassword = lazy(() => import('@/session/change-password-page'));
const NotFound = lazy(() => import('./not-found-page'));

export const router = createBrowserRouter([
  { path: '/login', element: <Loaded><Login /></Loaded>, errorElement: <ErrorPage /> },
  { path: '/change-password', element: <Loaded><ChangePassword /></Loaded>, errorElement: <ErrorPage /> },
  ...publicRoutes.map(({ path, page: Page }) => ({ path, element: <Loaded><Page /></Loaded>, errorElement: <ErrorPage /> })),
  {
    element: <Loaded><Frame /></Loaded>,
    errorElement: <ErrorPage />,
    children: [
      ...routes.map(({ path, page: Page, title, roles }) => ({ path, element: <RoleGate roles={roles} title={title}><Page /></RoleGate>, errorElement: <ErrorPage inside /> })),
      { path: '*', element: <Loaded><NotFound /></Loaded> },
    ],
  },
]);

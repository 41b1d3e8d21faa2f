import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A machine may be busy with more than these tests: whoever waits for something waits long enough.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});

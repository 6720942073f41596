import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { localBoard } from './src/local-board/vite.ts';

const root = import.meta.dirname;
const page = (name: string) => resolve(root, 'src', `${name}.html`);

export default defineConfig({
  root: resolve(root, 'src'),
  publicDir: resolve(root, 'public'),
  base: './',
  plugins: [react(), localBoard()],
  server: { host: '127.0.0.1', port: 3000, strictPort: true },
  preview: { host: '127.0.0.1', port: 3000, strictPort: true },
  build: {
    outDir: resolve(root, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: {
        index: page('index'),
        panel: page('panel'),
        desk: page('desk'),
        board: page('board'),
        rules: page('rules'),
      },
    },
  },
  // Workers fetch what they need when they need it, which takes modules; a package's variant for workers needs no document.
  worker: { format: 'es' },
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  test: { root, include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});

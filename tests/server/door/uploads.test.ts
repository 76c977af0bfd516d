import { readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import nodePath from 'node:path';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';

const SCRIPT = '<script>alert(1)</script>';
const SVG = `<?xml version="1.0"?>\n<!-- a drawing -->\n<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`;
/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');

let server: TestServer;
let token = '';
const kept: { url: string }[] = [];

beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  const service = server.strapi.service('admin::api-token');
  const made = await service.create({
    name: 'uploads',
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: ['plugin::upload.content-api.upload'],
  });
  token = made.accessKey;
});
afterAll(async () => {
  const files = await server.strapi.db.query('plugin::upload.file').findMany();
  for (const file of files) await server.strapi.plugin('upload').service('upload').remove(file);
  await server.stop();
});

async function upload(content: Buffer | string, filename: string, contentType: string) {
  const response = await server.http
    .post('/api/upload')
    .set('authorization', `Bearer ${token}`)
    .attach('files', Buffer.from(content), { filename, contentType });
  if (response.status === 201) kept.push(...response.body);
  return response;
}

describe('a file', () => {
  it.each([
    ['picture.png', 'image/png', PNG],
    ['report.pdf', 'application/pdf', PDF],
    ['drawing.svg', 'image/svg+xml', Buffer.from(SVG)],
  ])('that is what it says is taken: %s', async (filename, type, content) => {
    const response = await upload(content, filename, type);
    expect(response.status).toBe(201);
    expect(response.body[0].mime).toBe(type);
  });

  it.each([
    ['photo.jpg', 'image/jpeg', `<html>${SCRIPT}</html>`],
    ['photo.png', 'image/png', SVG],
    ['drawing.svg', 'image/svg+xml', `<html>${SCRIPT}</html>`],
    ['drawing.svg', 'image/svg+xml', PNG],
    ['report.pdf', 'application/pdf', '#!/bin/sh'],
    ['page.html', 'text/html', `<html>${SCRIPT}</html>`],
    ['page.html', 'image/png', PNG],
    ['code.js', 'text/javascript', 'alert(1)'],
    ['code.js', 'image/png', PNG],
    ['program.exe', 'application/octet-stream', 'MZ\x90\x00'],
    ['archive.zip', 'application/zip', 'PK\x03\x04'],
    ['photo.png', 'text/html', PNG],
  ])('that is not is refused: %s as %s', async (filename, type, content) => {
    const before = await server.strapi.db.query('plugin::upload.file').count();
    const response = await upload(content, filename, type);
    expect(response.status).toBe(400);
    expect(await server.strapi.db.query('plugin::upload.file').count()).toBe(before);
  });

  it('that is uploaded is served so that nothing in it runs', async () => {
    expect(kept.length).toBeGreaterThanOrEqual(3);
    for (const { url } of kept) {
      const { status, headers } = await server.http.get(url);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*sandbox$/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      if (url.endsWith('.pdf')) expect(headers['content-disposition']).toBe('attachment');
    }
  });

  it.each([
    ['/api/upload', 'files', 'photo.png'],
    ['/api/upload', 'other', 'picture.txt'],
    ['/api/articles', 'other', 'picture.txt'],
    ['/api/auth/local', 'files', 'picture.txt'],
    ['/admin/login', 'other', 'picture.txt'],
    ['/nowhere', 'other', 'picture.txt'],
  ])(
    'that a refused request brought along does not stay on the disk: %s, %s',
    async (path, field, filename) => {
      const before = await readdir(os.tmpdir());
      const response = await server.http.post(path).attach(field, Buffer.from('a text'), filename);
      expect(response.status).toBeGreaterThanOrEqual(400);
      const left = (await readdir(os.tmpdir())).filter((name) => !before.includes(name));
      const texts = await Promise.all(
        left.map((name) => readFile(nodePath.join(os.tmpdir(), name), 'utf8').catch(() => '')),
      );
      expect(texts).not.toContain('a text');
    },
  );

  it('is not taken from the public', async () => {
    const response = await server.http.post('/api/upload').attach('files', PNG, 'picture.png');
    expect(response.status).toBe(403);
  });
});

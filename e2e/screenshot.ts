import { fileURLToPath } from 'node:url';
import { expect, test } from './support/app.ts';
import { lineOf } from './support/configs.ts';

const config = `# The web server in rack 4
variant: fcos
version: 1.6.0
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 alice@example.com
    - name: deploy
      groups: [wheel]
      password_hash: $y$j9T$aUmgEDoFIDPhGxEe2FUjc/$NTjeBsIgZAjMSZH1snwaUZ5jAZQtr2t5tSy2pyvEx10
storage:
  files:
    - path: /etc/hostname
      mode: 0644
      contents:
        inline: web-4
    - path: /etc/nginx/nginx.conf
      mode: 0640
      contents:
        inline: |
          events {}
          http {
            server { listen 8080; root /srv; }
          }
systemd:
  units:
    # Runs the web server and keeps it running
    - name: web.service
      enabled: true
      contents: |
        [Unit]
        Description=Web server
        After=network-online.target
        Wants=network-online.target

        [Service]
        ExecStart=/usr/bin/podman run --rm --name web --publish 80:8080 docker.io/library/nginx
        ExecStop=/usr/bin/podman stop web
        Restart=always

        [Install]
        WantedBy=multi-user.target
    - name: systemd-resolved.service
      mask: true
`;

test.use({ colorScheme: 'light', viewport: { width: 1440, height: 900 } });

test('the picture of the workbench in the README', async ({ app, page }) => {
  await app.startWith(config, 'web-4.bu');
  await app.openSection('Systemd units');
  const unit = await app.openItem('unit web.service');
  await expect(unit.getByRole('textbox', { name: 'Contents' })).toBeAttached();
  await app.putCaret(lineOf(config, '- name: web.service'));
  await expect(app.verdict).toHaveText('valid');
  await expect(page.getByRole('contentinfo')).toContainText('saved');
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: fileURLToPath(new URL('screenshot.png', import.meta.url)), animations: 'disabled' });
});

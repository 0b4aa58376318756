import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: 1200, height: 1100 } });
p.on('console', m => { if (m.type()==='error'||m.type()==='warning') console.log('CONSOLE', m.type(), m.text().slice(0,300)); });
p.on('pageerror', e => console.log('PAGEERROR', e.message));
await p.goto('http://127.0.0.1:4391/');
await p.waitForTimeout(6000);
const bars = () => p.evaluate(() => [...document.querySelectorAll('bunsen-block')].map(h => h.parentElement.className.slice(0,30)+' | '+[...(h.shadowRoot?.querySelectorAll('.bar > *')??[])].filter(e=>!e.hidden).map(e=>e.textContent+(e.href?'→'+e.href.slice(0,60):'')).join(' · ')));
console.log(await bars());
await p.screenshot({ path: '/tmp/sites-build/d1.png' });
await p.getByRole('button', {name:/light|dark|Switch/i}).first().click().catch(e=>console.log(e.message.slice(0,100)));
await p.waitForTimeout(500);
await p.getByRole('tab',{name:'Butane'}).click(); await p.getByText('A fragment').click();
await p.waitForTimeout(3000);
console.log(await bars());
await p.locator('bunsen-block').getByRole('button',{name:/error/}).click(); 
await p.getByRole('button',{name:'Line 5'}).click();
console.log('selected', await p.evaluate(()=>getSelection().toString()));
await p.screenshot({ path: '/tmp/sites-build/d2.png' });
await p.locator('bunsen-block').getByRole('button',{name:'Edit'}).first().click();
await p.waitForTimeout(9000);
await p.keyboard.type('# hi');
await p.waitForTimeout(1000);
await p.screenshot({ path: '/tmp/sites-build/d3.png' });
await p.getByRole('button',{name:'Close'}).click();
// client-side navigation and back, twice
for (const name of ['The other page','Back','The other page','Back']) { await p.getByRole('link',{name, exact:true}).first().click(); await p.waitForTimeout(2500); console.log(p.url(), await bars()); }
console.log('frames', p.frames().length);
await b.close();

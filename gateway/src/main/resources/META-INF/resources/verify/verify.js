/** Anybody verifies a certificate. The QR code on it brings its number, behind the # that browsers do not send. */

const ANSWERS = {
  valid: '证书有效。 · The certificate is valid.',
  'not-valid': '证书目前不能作为凭据。 · The certificate is not valid at present.',
  revoked: '证书已被撤销。 · The certificate has been revoked.',
  replaced: '证书已换发，本证失效。 · The certificate has been replaced by another.',
  unknown: '查无此编号与姓名的证书，请核对后再试。 · No certificate has this number and name. Check both and try again.',
};

const form = document.getElementById('question');
const answer = document.getElementById('answer');

form.elements.number.value = decodeURIComponent(location.hash.slice(1));
form.elements[form.elements.number.value ? 'name' : 'number'].focus();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  verify(new URLSearchParams(new FormData(form)));
});

async function verify(question) {
  answer.textContent = '…';
  try {
    const response = await fetch(`/api/skills/v1/certificate-verifications?${question}`);
    answer.textContent = response.ok ? ANSWERS[(await response.json()).status] : refused(response);
  } catch {
    answer.textContent = '网络不通，请稍后再试。 · No connection. Try again later.';
  }
}

function refused(response) {
  if (response.status === 429) {
    const wait = response.headers.get('Retry-After');
    return `查询过于频繁，请 ${wait} 秒后再试。 · Too many requests. Try again in ${wait} seconds.`;
  }
  return '目前无法查验，请稍后再试。 · Verification is not possible now. Try again later.';
}

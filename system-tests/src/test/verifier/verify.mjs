/**
 * Somebody else's verifier: knows a credential, the address where its issuer publishes keys, and the standards. Prints what it
 * finds out, as JSON.
 *
 * node verify.mjs <key set> <credential>
 */

import { gunzipSync } from 'node:zlib';
import { createRemoteJWKSet, decodeProtectedHeader, errors, jwtVerify } from 'jose';

const [keySet, presented] = process.argv.slice(2);
const keys = createRemoteJWKSet(new URL(keySet));

console.log(JSON.stringify(await checked(presented)));

async function checked(credential) {
  try {
    const { payload } = await verified(credential);
    const subject = payload.credentialSubject;
    const entries = await Promise.all(payload.credentialStatus.map((entry) => bitOf(entry, payload.issuer.id)));
    return {
      signed: true,
      key: decodeProtectedHeader(credential).kid,
      number: subject.certificateNumber,
      holder: subject.holderName,
      status: Object.fromEntries(entries),
    };
  } catch (error) {
    if (error instanceof errors.JOSEError) {
      return { signed: false, code: error.code };
    }
    throw error;
  }
}

function verified(credential) {
  return jwtVerify(credential, keys, { algorithms: ['ES256'], typ: 'vc+jwt' });
}

/** Bitstring Status List v1.0 §3.2. */
async function bitOf(entry, issuer) {
  const answer = await fetch(entry.statusListCredential);
  if (!answer.ok) {
    throw new Error(`${entry.statusListCredential} answers ${answer.status}`);
  }
  const { payload: list } = await verified(await answer.text());
  const { statusPurpose, encodedList } = list.credentialSubject;
  if (list.id !== entry.statusListCredential || list.issuer.id !== issuer || statusPurpose !== entry.statusPurpose) {
    throw new Error('the list is another one');
  }
  if (new Date(list.validUntil) < new Date()) {
    throw new Error('the list is too old');
  }
  const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
  const position = Number(entry.statusListIndex);
  return [statusPurpose, (bits[position >> 3] >> (7 - (position & 7)) & 1) === 1];
}

package org.ganlao.skills.certification.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Secures credentials as JOSE does: {@code vc+jwt}, ES256. */
@ApplicationScoped
class SignCredential {

    static final String MEDIA_TYPE = "application/vc+jwt";
    static final String TYPE = "vc+jwt";
    static final String ALGORITHM = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;

    private final CredentialKeys keys;
    private final ObjectMapper json;

    SignCredential(CredentialKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** In JOSE's compact form. */
    String signed(VerifiableCredential<?> credential) {
        EllipticCurveJsonWebKey key = keys.signing();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(ALGORITHM);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", TYPE);
        signature.setHeader("cty", "vc");
        signature.setKey(key.getPrivateKey());
        try {
            signature.setPayload(json.writeValueAsString(credential));
            return signature.getCompactSerialization();
        } catch (JoseException | JsonProcessingException e) {
            throw new IllegalStateException("a credential cannot be signed", e);
        }
    }
}

package org.ganlao.skills.certification.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.certification.credential.domain.CredentialRefusal;
import org.ganlao.skills.certification.verification.CertificateVerification;
import org.ganlao.skills.certification.verification.VerifyCertificate;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Checks a credential that somebody shows, and tells how its certificate stands now. */
@ApplicationScoped
class CheckCredential {

    private static final String POINTER = "/credential";
    private static final AlgorithmConstraints ES256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, SignCredential.ALGORITHM);

    private final CredentialKeyRepository keys;
    private final VerifyCertificate certificates;
    private final ObjectMapper json;

    CheckCredential(CredentialKeyRepository keys, VerifyCertificate certificates, ObjectMapper json) {
        this.keys = keys;
        this.certificates = certificates;
        this.json = json;
    }

    /** Nobody's thread waits for the look-up: it is made by others, which would have to wait for this one. */
    CompletionStage<CertificateVerification> check(String presented) {
        JsonWebSignature signature = parsed(presented);
        requireSigned(signature, key(signature));
        JsonNode subject = subject(signature);
        return certificates.signed(
                subject.path("certificateNumber").asText(),
                subject.path("holderName").asText());
    }

    private static JsonWebSignature parsed(String presented) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ES256);
        try {
            signature.setCompactSerialization(presented.strip());
        } catch (JoseException e) {
            throw refused(CredentialRefusal.CREDENTIAL_UNREADABLE);
        }
        if (!SignCredential.TYPE.equals(signature.getHeader("typ"))) {
            throw refused(CredentialRefusal.CREDENTIAL_UNREADABLE);
        }
        return signature;
    }

    /** The key is looked for among our own, whatever else the header proposes. */
    private CredentialKey key(JsonWebSignature signature) {
        String id = signature.getKeyIdHeaderValue();
        CredentialKey key = (id == null ? Optional.<CredentialKey>empty() : keys.find(id))
                .orElseThrow(() -> refused(CredentialRefusal.CREDENTIAL_FORGED));
        if (!key.state().isPublished()) {
            throw new Rejection(CredentialRefusal.CREDENTIAL_KEY_WITHDRAWN, key.id()).at(POINTER);
        }
        return key;
    }

    private static void requireSigned(JsonWebSignature signature, CredentialKey key) {
        boolean signed;
        try {
            signature.setKey(((PublicJsonWebKey) JsonWebKey.Factory.newJwk(key.publicKey())).getPublicKey());
            signed = signature.verifySignature();
        } catch (JoseException e) {
            signed = false;
        }
        if (!signed) {
            throw refused(CredentialRefusal.CREDENTIAL_FORGED);
        }
    }

    /** We also sign what is no certificate: status lists. */
    private JsonNode subject(JsonWebSignature signature) {
        try {
            JsonNode credential = json.readTree(signature.getPayload());
            for (JsonNode type : credential.path("type")) {
                if (type.asText().equals(IssueCredential.CERTIFICATE)) {
                    return credential.path("credentialSubject");
                }
            }
        } catch (JsonProcessingException | JoseException e) {
            throw refused(CredentialRefusal.CREDENTIAL_UNREADABLE);
        }
        throw refused(CredentialRefusal.CREDENTIAL_UNREADABLE);
    }

    private static Rejection refused(CredentialRefusal refusal) {
        return new Rejection(refusal).at(POINTER);
    }
}

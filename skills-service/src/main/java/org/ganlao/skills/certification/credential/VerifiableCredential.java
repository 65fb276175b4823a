package org.ganlao.skills.certification.credential;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A credential as the W3C's data model 2.0 has it, and VC-JOSE-COSE signs it: it is the payload itself.
 *
 * @param validFrom and validUntil are {@code dateTimeStamp}; the latter is null for what holds without an end
 */
record VerifiableCredential<S>(
        @JsonProperty("@context") List<String> context,
        String id,
        List<String> type,
        Issuer issuer,
        String validFrom,
        String validUntil,
        List<StatusReference> credentialStatus,
        S credentialSubject) {

    static final String ANY = "VerifiableCredential";

    /** Our own terms are in no published vocabulary. */
    static final List<String> CONTEXT =
            List.of("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/undefined-terms/v2");

    record Issuer(String id, String name) {}

    /** @param statusListIndex a number, which the standard writes as text */
    record StatusReference(
            String id, String type, String statusPurpose, String statusListIndex, String statusListCredential) {}
}

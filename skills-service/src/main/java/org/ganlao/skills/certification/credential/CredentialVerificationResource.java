package org.ganlao.skills.certification.credential;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.skills.certification.verification.CertificateVerification;

/**
 * Open to everybody. A question that is too long for an address: it stores nothing, and may be repeated at will. A worker checks the
 * signature and is free before the certificate is looked up.
 */
@Path("/v1/credential-verifications")
@PermitAll
@Tag(name = "证书查验 · Verification of certificates")
public class CredentialVerificationResource {

    private final CheckCredential checking;

    CredentialVerificationResource(CheckCredential checking) {
        this.checking = checking;
    }

    @POST
    @Blocking
    @Operation(
            summary = "查验电子凭证 · Verify a credential that is presented",
            description = "伪造或改动的凭证不予受理 · A forged or altered one is refused")
    public CompletionStage<CertificateVerification> verify(@Valid @NotNull PresentedCredential presented) {
        return checking.check(presented.credential());
    }
}

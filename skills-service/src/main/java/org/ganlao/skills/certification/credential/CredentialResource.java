package org.ganlao.skills.certification.credential;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/certificates/{id}")
@Tag(name = "电子凭证 · Credentials")
public class CredentialResource {

    private final ReadCredential reading;

    CredentialResource(ReadCredential reading) {
        this.reading = reading;
    }

    @GET
    @Path("/credential")
    @Produces(SignCredential.MEDIA_TYPE)
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(
            summary = "出具电子凭证 · A certificate as a signed credential",
            description = "W3C Verifiable Credential 2.0, JOSE; 交持证人保存 · to be handed to the holder")
    public String credential(UUID id) {
        return reading.credential(id);
    }

    @GET
    @Path("/qr-code")
    @Produces("image/svg+xml")
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(summary = "查验二维码 · QR code that leads to the verification of a certificate")
    public String code(UUID id) {
        return reading.code(id);
    }
}

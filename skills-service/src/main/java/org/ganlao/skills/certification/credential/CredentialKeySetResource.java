package org.ganlao.skills.certification.credential;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that a verifier needs who has never heard of this platform. */
@Path("/v1/credential-key-set")
@PermitAll
@Tag(name = "电子凭证 · Credentials")
public class CredentialKeySetResource {

    private static final String JWK_SET = "application/jwk-set+json";

    private final CredentialKeyRepository keys;
    private final CredentialSettings settings;

    CredentialKeySetResource(CredentialKeyRepository keys, CredentialSettings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    @GET
    @Produces(JWK_SET)
    @Operation(summary = "公布的验证公钥 · Published keys (RFC 7517), those that sign no more, and not yet, included")
    @APIResponse(
            responseCode = "200",
            description = "JWK Set",
            content = @Content(mediaType = JWK_SET, schema = @Schema(type = SchemaType.OBJECT)))
    public Response read() {
        String set = keys.all().stream()
                .filter(key -> key.state().isPublished())
                .map(CredentialKey::publicKey)
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
        String cached = "public, max-age=" + settings.keysCachedFor().toSeconds();
        return Response.ok(set).header(HttpHeaders.CACHE_CONTROL, cached).build();
    }
}

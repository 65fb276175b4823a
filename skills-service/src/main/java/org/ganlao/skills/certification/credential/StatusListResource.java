package org.ganlao.skills.certification.credential;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.skills.certification.credential.domain.StatusPurpose;

/** Open to everybody: whoever verifies a credential asks for a whole list, and does not tell which entry he looks at. */
@Path(StatusListAddresses.PATH)
@PermitAll
@Tag(name = "电子凭证 · Credentials")
public class StatusListResource {

    private static final String CACHED = "public, max-age=" + SignedLists.KEPT.toSeconds();

    private final PublishStatusList publishing;

    StatusListResource(PublishStatusList publishing) {
        this.publishing = publishing;
    }

    @GET
    @Path("/{list}/{purpose}")
    @Produces(SignCredential.MEDIA_TYPE)
    @Operation(summary = "公布的状态清单 · A published status list (Bitstring Status List v1.0)")
    public Response read(int list, StatusPurpose purpose) {
        return Response.ok(publishing.published(list, purpose))
                .header(HttpHeaders.CACHE_CONTROL, CACHED)
                .build();
    }
}

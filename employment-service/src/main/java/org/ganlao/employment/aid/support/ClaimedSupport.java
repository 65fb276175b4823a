package org.ganlao.employment.aid.support;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a feature answers when it claimed support. */
public record ClaimedSupport(
        @Schema(description = "补贴申请编号 · Id of the claim, at /v1/support-claims/{id}")
        UUID claim) {

    /** 201 with the claim's address. */
    public static Response created(UUID claim) {
        return Response.created(URI.create("/v1/support-claims/" + claim))
                .entity(new ClaimedSupport(claim))
                .build();
    }
}

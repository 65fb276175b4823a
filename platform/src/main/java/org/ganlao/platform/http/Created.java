package org.ganlao.platform.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** 201 with {@code Location} and {@code ETag}. */
public final class Created {

    private Created() {}

    /** An object that was created below the path of the request. */
    public static Response at(UriInfo request, Object id, Versioned view) {
        return Response.created(
                        request.getAbsolutePathBuilder().path(id.toString()).build())
                .tag(Versions.etag(view.version()))
                .entity(view)
                .build();
    }
}

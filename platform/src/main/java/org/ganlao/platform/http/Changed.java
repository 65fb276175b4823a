package org.ganlao.platform.http;

import jakarta.ws.rs.core.Response;

/** 200 with the changed object and its new {@code ETag}. */
public final class Changed {

    private Changed() {}

    public static Response to(Versioned view) {
        return Response.ok(view).tag(Versions.etag(view.version())).build();
    }
}

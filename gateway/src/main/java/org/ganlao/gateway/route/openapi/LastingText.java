package org.ganlao.gateway.route.openapi;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A long text that stays the same while this process runs; the server packs it for who takes it packed. */
final class LastingText {

    private final MediaType mediaType;
    private final byte[] plain;
    private final EntityTag tag;

    LastingText(String text, MediaType mediaType) {
        this.mediaType = mediaType.withCharset(StandardCharsets.UTF_8.name());
        this.plain = text.getBytes(StandardCharsets.UTF_8);
        this.tag = new EntityTag(UUID.nameUUIDFromBytes(plain).toString(), true); // weak: it goes out packed or not
    }

    String text() {
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** 304 for who has it. */
    ResponseBuilder answer(Request request) {
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(plain, mediaType) : unchanged).tag(tag);
    }
}

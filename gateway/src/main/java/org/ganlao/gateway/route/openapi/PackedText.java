package org.ganlao.gateway.route.openapi;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A long text that stays the same while this process runs: packed once, and not for each who asks. */
final class PackedText {

    private static final String GZIP = "gzip";
    private static final String WEIGHT_OF_REFUSED = "q=0(\\.0*)?";

    private final MediaType mediaType;
    private final byte[] plain;
    private final byte[] packed;
    private final EntityTag tag;

    PackedText(String text, MediaType mediaType) {
        this.mediaType = mediaType.withCharset(StandardCharsets.UTF_8.name());
        this.plain = text.getBytes(StandardCharsets.UTF_8);
        this.packed = packed(plain);
        this.tag = new EntityTag(UUID.nameUUIDFromBytes(plain).toString(), true); // weak: it goes out packed or not
    }

    String text() {
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** 304 for who has it. The resource is {@code @Uncompressed}, so that the server does not pack by its own rules. */
    ResponseBuilder answer(Request request, HttpServerRequest http) {
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? whole(http) : unchanged).tag(tag);
    }

    /** Over HTTP/2 the server packs whatever says of itself that it is packed, and has to be given it as it is. */
    private ResponseBuilder whole(HttpServerRequest http) {
        boolean takesGzip = takesGzip(http.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (takesGzip) {
            http.response().putHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        return Response.ok(takesGzip && http.version() != HttpVersion.HTTP_2 ? packed : plain, mediaType);
    }

    /** As RFC 9110 §12.5.3 has it: gzip, or else everything, is named without a weight of 0. */
    static boolean takesGzip(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        Map<String, Boolean> codings = Stream.of(
                        acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                .map(coding -> coding.strip().split("\\s*;\\s*", 2))
                .collect(Collectors.toMap(
                        coding -> coding[0],
                        coding -> coding.length == 1 || !coding[1].matches(WEIGHT_OF_REFUSED),
                        (first, again) -> first));
        return codings.getOrDefault(GZIP, codings.getOrDefault("*", false));
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}

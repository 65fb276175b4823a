package org.ganlao.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Versions of objects in {@code ETag}, {@code If-Match} and {@code If-None-Match} (RFC 9110 §13). */
public final class Versions {

    private Versions() {}

    public static EntityTag etag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /**
     * Demands that the caller knows the version that it changes.
     *
     * @param ifMatch the header as it came, null without one
     * @throws Rejection 428 without the header, 412 when the object has moved on
     */
    public static void requireMatch(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Rejection(CommonRefusal.VERSION_REQUIRED);
        }
        if (!names(ifMatch, version)) {
            throw new Rejection(CommonRefusal.STALE_VERSION, ifMatch.replace("\"", ""), version);
        }
    }

    /** Whether one of the listed tags is this version. */
    static boolean names(String tags, int version) {
        return Arrays.stream(tags.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + version + "\""));
    }
}

package org.ganlao.platform.http;

/** A view of an object that changes; answers carry its version as {@code ETag} and honour {@code If-None-Match}. */
public interface Versioned {

    int version();
}

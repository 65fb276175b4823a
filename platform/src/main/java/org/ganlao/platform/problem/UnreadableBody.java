package org.ganlao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;

/** The request's JSON cannot be read, which is the caller's fault, unlike JSON trouble anywhere else. */
final class UnreadableBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JsonProcessingException fault;

    UnreadableBody(JsonProcessingException fault) {
        super(fault);
        this.fault = fault;
    }

    JsonProcessingException fault() {
        return fault;
    }
}

package org.ganlao.gateway.plan.oversight.stream;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/**
 * One event of a stream (HTML Living Standard §9.2).
 *
 * @param id where to resume behind it
 * @param name null for a sign of life, which is a comment
 * @param data JSON; null for a sign of life
 */
record Frame(long id, String name, String data) {

    static Frame signOfLife(long position) {
        return new Frame(position, null, null);
    }

    OutboundSseEvent on(Sse sse) {
        OutboundSseEvent.Builder event = sse.newEventBuilder().id(Long.toString(id));
        return name == null
                ? event.comment("").build()
                : event.name(name)
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(String.class, data)
                        .build();
    }
}

package org.ganlao.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One post, ready to be sent but for the answers of earlier steps, which its texts may quote.
 *
 * @param id names it for good; a post with this id is made once
 * @param user signs in for it
 * @param path behind the front door
 * @param ifMatch the version that it changes; null if it changes none
 * @param body JSON, or a text (CSV) when it is a text node
 */
record Step(String id, String user, String path, String ifMatch, String contentType, JsonNode body) {

    String idempotencyKey() {
        return UUID.nameUUIDFromBytes(("demo/" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

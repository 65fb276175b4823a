package org.ganlao.skills.certification.credential;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** A status list as a reader of its credential decodes it. */
record PublishedBits(byte[] bytes) {

    static PublishedBits of(JsonNode credential) throws IOException {
        String encoded = credential.at("/credentialSubject/encodedList").asText();
        byte[] compressed = Base64.getUrlDecoder().decode(encoded.substring(1));
        return new PublishedBits(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes());
    }

    boolean isSet(int position) {
        return (bytes[position / 8] >>> (7 - position % 8) & 1) == 1;
    }
}

package org.ganlao.platform.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;

/** SHA-256 over what a record says, the same whether it comes as CSV or JSON and however its members are ordered. */
final class RowHash {

    private final MessageDigest digest;

    private RowHash(MessageDigest digest) {
        this.digest = digest;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }

    static byte[] of(JsonNode record) {
        RowHash hash = new RowHash(sha256());
        hash.add(record);
        return hash.digest.digest();
    }

    private void add(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            add('{');
            members.forEach(this::addMember);
            add('}');
        } else if (node.isArray()) {
            add('[');
            node.forEach(this::add);
            add(']');
        } else {
            digest.update(node.asText().getBytes(StandardCharsets.UTF_8));
            add('\0');
        }
    }

    private void addMember(String name, JsonNode value) {
        if (!value.isNull()) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            add(':');
            add(value);
        }
    }

    private void add(char separator) {
        digest.update((byte) separator);
    }
}

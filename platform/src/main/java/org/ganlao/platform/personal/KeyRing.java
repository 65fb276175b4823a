package org.ganlao.platform.personal;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of one purpose, the current one first. Messages name the setting and the key id, never a key. */
final class KeyRing {

    private static final int KEY_BYTES = 32;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,15}");

    /** A key with the id that is stored beside what it wrote. */
    record Key(String id, byte[] bytes) {

        boolean sameBytesAs(Key other) {
            return Arrays.equals(bytes, other.bytes);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private final String setting;
    private final Map<String, Key> keys;

    private KeyRing(String setting, Map<String, Key> keys) {
        this.setting = setting;
        this.keys = keys;
    }

    /** @throws IllegalStateException if one character of it is not as it should be */
    static KeyRing parse(String setting, String written) {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (String entry : written.split(",", -1)) {
            Key key = key(setting, entry);
            keys.values().stream().filter(key::sameBytesAs).findFirst().ifPresent(twin -> {
                throw new IllegalStateException(
                        "%s: %s and %s are the same key".formatted(setting, twin.id(), key.id()));
            });
            if (keys.put(key.id(), key) != null) {
                throw new IllegalStateException("%s: two keys have the id %s".formatted(setting, key.id()));
            }
        }
        return new KeyRing(setting, keys);
    }

    private static Key key(String setting, String entry) {
        int colon = entry.indexOf(':');
        String id = entry.substring(0, Math.max(colon, 0));
        if (!ID.matcher(id).matches()) {
            throw new IllegalStateException(
                    setting + ": each key is written id:base64, the id in up to 16 small letters, digits and hyphens");
        }
        return new Key(id, bytes(setting, id, entry.substring(colon + 1)));
    }

    private static byte[] bytes(String setting, String id, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("%s: key %s is not base64".formatted(setting, id));
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "%s: key %s has %d bytes, needs %d".formatted(setting, id, bytes.length, KEY_BYTES));
        }
        return bytes;
    }

    Key current() {
        return all().get(0);
    }

    Optional<Key> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    List<Key> all() {
        return List.copyOf(keys.values());
    }

    String setting() {
        return setting;
    }

    boolean sharesAKeyWith(KeyRing other) {
        return all().stream().anyMatch(key -> other.all().stream().anyMatch(key::sameBytesAs));
    }
}

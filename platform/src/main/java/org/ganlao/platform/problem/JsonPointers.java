package org.ganlao.platform.problem;

/** Writing of RFC 6901 pointers. */
final class JsonPointers {

    private JsonPointers() {}

    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}

package org.ganlao.platformtest;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.regex.Pattern;

/** Answers plain paths such as {@code claim.id} itself: for every path RestAssured compiles a script, which takes longer than most requests. */
final class PlainJsonPath extends JsonPath {

    private static final Pattern PLAIN = Pattern.compile("\\w+(\\.\\w+)*");
    private static final String ROOT = "$";

    PlainJsonPath(String text) {
        super(text);
    }

    @Override
    public <T> T get(String path) {
        return PLAIN.matcher(path).matches() ? plain(path) : super.get(path);
    }

    @SuppressWarnings("unchecked") // as RestAssured leaves it to the caller
    private <T> T plain(String path) {
        Object found = super.get(ROOT);
        for (String name : path.split("\\.")) {
            if (!(found instanceof Map<?, ?> object)) {
                return found == null ? null : super.get(path);
            }
            found = object.get(name);
        }
        return (T) found;
    }
}

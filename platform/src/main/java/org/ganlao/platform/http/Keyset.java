package org.ganlao.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/**
 * The total order of a list, and how to go on behind a row of it without counting rows. The last key must be unique.
 *
 * <pre>{@code
 * Keyset.<TicketView>descending()
 *         .by("t.recordedAt", TicketView::recordedAt, Instant::parse)
 *         .by("t.id", TicketView::id, UUID::fromString)
 * }</pre>
 */
public final class Keyset<T> {

    private final boolean ascending;
    private final List<Key<T>> keys;

    private Keyset(boolean ascending, List<Key<T>> keys) {
        this.ascending = ascending;
        this.keys = keys;
    }

    public static <T> Keyset<T> ascending() {
        return new Keyset<>(true, List.of());
    }

    public static <T> Keyset<T> descending() {
        return new Keyset<>(false, List.of());
    }

    /**
     * @param path of the column in the query
     * @param value of a row, whose {@code toString} {@code parse} can read
     */
    public <K> Keyset<T> by(String path, Function<T, K> value, Function<String, K> parse) {
        List<Key<T>> longer = new ArrayList<>(keys);
        longer.add(new Key<>(path, value, parse));
        return new Keyset<>(ascending, List.copyOf(longer));
    }

    String orderBy() {
        return keys.stream()
                .map(key -> key.path() + (ascending ? " asc" : " desc"))
                .collect(Collectors.joining(", "));
    }

    /** Rows behind the cursor, as a condition with the parameters {@code key0}, {@code key1}. */
    String behind() {
        String paths = keys.stream().map(Key::path).collect(Collectors.joining(", ", "(", ")"));
        String places =
                IntStream.range(0, keys.size()).mapToObj(i -> ":key" + i).collect(Collectors.joining(", ", "(", ")"));
        return paths + (ascending ? " > " : " < ") + places;
    }

    List<Object> values(Cursor cursor) {
        if (cursor.keys().size() != keys.size()) {
            throw new Rejection(CommonRefusal.INVALID_CURSOR);
        }
        try {
            return IntStream.range(0, keys.size())
                    .<Object>mapToObj(
                            i -> keys.get(i).parse().apply(cursor.keys().get(i)))
                    .toList();
        } catch (RuntimeException unreadable) {
            throw new Rejection(CommonRefusal.INVALID_CURSOR);
        }
    }

    List<String> keysOf(T row) {
        return keys.stream().map(key -> key.value().apply(row).toString()).toList();
    }

    private record Key<T>(String path, Function<T, ?> value, Function<String, ?> parse) {}
}

package org.ganlao.platform.http;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next cursor of the next page, also as {@code Link rel="next"}; null on the last page
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "下一页的游标，末页没有 · Cursor of the next page, absent on the last")
        String next) {

    /**
     * The page that was asked for.
     *
     * @param read rows behind its cursor, one more than it holds if there are so many
     * @param keys of a row, in the order of the list
     */
    public static <T> Page<T> of(Paging paging, List<T> read, Function<T, List<String>> keys) {
        int limit = paging.limit();
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        return new Page<>(read.subList(0, limit), paging.cursorAfter(keys.apply(read.get(limit - 1))));
    }

    /** The same page with each row shown otherwise. */
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}

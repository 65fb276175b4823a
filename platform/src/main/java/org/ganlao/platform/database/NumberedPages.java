package org.ganlao.platform.database;

import java.util.List;
import java.util.function.ToLongFunction;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Pages of rows that are numbered in the order of their arrival, newest first. */
public final class NumberedPages {

    private NumberedPages() {}

    /** Rows with lower numbers belong to the page. */
    public static long before(Paging paging) {
        if (paging.cursor().isStart()) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(paging.cursor().keys().get(0));
        } catch (NumberFormatException e) {
            throw new Rejection(CommonRefusal.INVALID_CURSOR);
        }
    }

    /** @param rows one more than the page's limit, if there are so many */
    public static <T> Page<T> page(List<T> rows, Paging paging, ToLongFunction<T> number) {
        int limit = paging.limit();
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        long last = number.applyAsLong(items.get(limit - 1));
        return new Page<>(items, paging.cursorAfter(List.of(String.valueOf(last))));
    }
}

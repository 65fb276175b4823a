package org.ganlao.platform.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.function.Function;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/**
 * A whole list, read page by page while it is sent. A resource returns its {@link #answer} from a method that produces
 * {@link #NDJSON} and {@link #CSV}:
 *
 * <pre>{@code
 * Rows.of(TicketView.class, paging, page -> tickets.page(filter, page)).answer()
 * }</pre>
 *
 * <p>Each page is read as it stands at its moment: a row that is changed meanwhile may be seen before or after its change. It
 * is seen once, unless the change moves it in the list's order.
 */
public final class Rows<T> {

    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";

    private final Class<T> type;
    private final Paging paging;
    private final Function<Paging, Page<T>> pages;
    private final Page<T> first;

    private Rows(Class<T> type, Paging paging, Function<Paging, Page<T>> pages) {
        this.type = type;
        this.paging = paging;
        this.pages = pages;
        this.first = pages.apply(paging.from(null));
    }

    /** Reads the first page, so that whatever is wrong with the request is still refused. */
    public static <T> Rows<T> of(Class<T> type, Paging paging, Function<Paging, Page<T>> pages) {
        return new Rows<>(type, paging, pages);
    }

    public Response answer() {
        return Response.ok(this).build();
    }

    Class<T> type() {
        return type;
    }

    void each(RowSink<T> sink) throws IOException {
        for (Page<T> page = first; page != null; page = after(page)) {
            for (T row : page.items()) {
                sink.take(row);
            }
        }
    }

    /** In a transaction of its own, after which nothing of the page is remembered. */
    private Page<T> after(Page<T> page) {
        return page.next() == null
                ? null
                : QuarkusTransaction.requiringNew().call(() -> pages.apply(paging.from(page.next())));
    }

    /** Where rows go. */
    interface RowSink<T> {
        void take(T row) throws IOException;
    }
}

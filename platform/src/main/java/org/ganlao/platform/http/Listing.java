package org.ganlao.platform.http;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A filtered list, read page by page.
 *
 * <pre>{@code
 * Listing.of(entityManager, TicketView.class, "select new TicketView(t.id, t.recordedAt) from Ticket t")
 *         .where("t.region in :regions", "regions", scope.covered())
 *         .where("t.kind = :kind", "kind", kind) // left out when kind is null
 *         .page(paging, NEWEST_FIRST)
 * }</pre>
 */
public final class Listing<T> {

    private final EntityManager database;
    private final Class<T> rowType;
    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Listing(EntityManager database, Class<T> rowType, String select) {
        this.database = database;
        this.rowType = rowType;
        this.select = select;
    }

    /** @param select JPQL up to, and without, {@code where} */
    public static <T> Listing<T> of(EntityManager database, Class<T> rowType, String select) {
        return new Listing<>(database, rowType, select);
    }

    /**
     * The condition that a path's value is in the array of a parameter. It is one array, where a list would be written out, and the
     * query translated anew, each time that it is asked. So it would be with an array that is a function's last argument, because
     * Hibernate takes that for a list, too; hence the truth behind it.
     *
     * @param path from the root of the query, whose value is text
     */
    public static String oneOf(String path, String parameter) {
        return "cast(sql('? = any(?) and ?', %s, :%s, true) as Boolean) = true".formatted(path, parameter);
    }

    /** Adds a condition on one parameter; a null value means that the caller did not filter by it. */
    public Listing<T> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition on several parameters, none of them null; nothing without any. */
    public Listing<T> where(String condition, Map<String, Object> several) {
        if (!several.isEmpty()) {
            conditions.add(condition);
            parameters.putAll(several);
        }
        return this;
    }

    public Page<T> page(Paging paging, Keyset<T> order) {
        return Page.of(paging, rows(paging.cursor(), order, paging.limit() + 1), order::keysOf);
    }

    private List<T> rows(Cursor cursor, Keyset<T> order, int most) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> values = new HashMap<>(parameters);
        if (!cursor.isStart()) {
            List<Object> keys = order.values(cursor);
            all.add(order.behind());
            IntStream.range(0, keys.size()).forEach(i -> values.put("key" + i, keys.get(i)));
        }
        String where = all.isEmpty() ? "" : " where (" + String.join(") and (", all) + ")";
        TypedQuery<T> query = database.createQuery(select + where + " order by " + order.orderBy(), rowType);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }
}

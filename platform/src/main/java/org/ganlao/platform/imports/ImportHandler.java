package org.ganlao.platform.imports;

import java.util.List;
import java.util.Set;
import org.ganlao.platform.event.Event;

/**
 * What a service imports under {@code POST /v1/imports/{kind}}. A CDI bean; everything else is done by the platform.
 *
 * @param <T> the request record of the single POST; its Bean Validation holds for every row
 */
public interface ImportHandler<T> {

    /** Last step of the path, kebab-case. */
    String kind();

    Class<T> rowType();

    /** Realm roles that may import; one of them is enough. */
    Set<String> roles();

    /**
     * What makes two rows of the same client the same record, such as its {@code sourceRef}; null if the row has nothing
     * of the kind. A row whose key was applied before is passed over if it says the same and refused if it says something
     * else.
     */
    String naturalKey(T row);

    /**
     * Refuses a row by throwing a {@link org.ganlao.platform.problem.Rejection}, before anything is written. What is
     * refused here costs least, and in an all-or-nothing import is reported for all rows at once. Reads only, and nothing
     * that other rows of a file may write: these rows are checked while those before them are applied.
     */
    default void check(T row) {}

    /** Whether the rows of a file belong together, so that some of them without the others would be wrong. */
    default boolean isWhole() {
        return false;
    }

    /** How many rows are applied together, in one transaction. */
    default int rowsAtOnce() {
        return Event.MAX_ITEMS;
    }

    /**
     * Applies up to {@link #rowsAtOnce} checked rows in the transaction that is open, on behalf of the caller who sent the file.
     *
     * <p>A row can be refused with {@link ImportRow#refuse}, before anything is written for it. Whatever is thrown rolls
     * all of them back and they are tried again in halves, until the row that is at fault stands alone and is refused: a
     * use case that throws needs no care, but many such rows take time.
     */
    void apply(List<ImportRow<T>> rows);
}

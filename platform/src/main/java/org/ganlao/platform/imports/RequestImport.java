package org.ganlao.platform.imports;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An import whose rows are what a single POST takes; each is carried out by the use case of that POST.
 *
 * @param rowType the request record of the POST
 * @param key the request's own reference
 * @param check refuses what the request alone shows
 * @param foresee reads at once what the use case will ask for each of them; a use case asks by itself for what is not
 *     foreseen
 * @param carryOut the use case. Inside a transaction of its own a refusal undoes the whole chunk, which is then tried in
 *     halves. In the one that is open a refused row is left out alone, if the use case refuses before it changes anything
 */
public record RequestImport<T>(
        String kind,
        Class<T> rowType,
        Set<String> roles,
        Function<T, String> key,
        Consumer<T> check,
        Consumer<List<T>> foresee,
        Consumer<T> carryOut)
        implements ImportHandler<T> {

    /**
     * So many that what a transaction costs whatever its size weighs little, few enough that nobody waits long for it and
     * that the garbage collector does not carry them about.
     */
    private static final int ROWS_AT_ONCE = 1_000;

    /** Foresees nothing. */
    public RequestImport(
            String kind,
            Class<T> rowType,
            Set<String> roles,
            Function<T, String> key,
            Consumer<T> check,
            Consumer<T> carryOut) {
        this(kind, rowType, roles, key, check, rows -> {}, carryOut);
    }

    @Override
    public int rowsAtOnce() {
        return ROWS_AT_ONCE;
    }

    @Override
    public String naturalKey(T row) {
        return key.apply(row);
    }

    @Override
    public void check(T row) {
        check.accept(row);
    }

    @Override
    public void apply(List<ImportRow<T>> rows) {
        foresee.accept(rows.stream().map(ImportRow::value).toList());
        rows.forEach(row -> row.carryOut(carryOut));
    }
}

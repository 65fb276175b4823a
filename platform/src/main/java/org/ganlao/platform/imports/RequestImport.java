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
 * @param carryOut the use case
 */
public record RequestImport<T>(
        String kind,
        Class<T> rowType,
        Set<String> roles,
        Function<T, String> key,
        Consumer<T> check,
        Consumer<T> carryOut)
        implements ImportHandler<T> {

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
        rows.forEach(row -> carryOut.accept(row.value()));
    }
}

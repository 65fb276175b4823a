package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.job.Gate;

/** What a service has to write for an import. Some names make trouble on purpose. */
@ApplicationScoped
class ItemImport implements ImportHandler<Item> {

    private final Sql sql;
    private final RegionScope scope;
    private final Caller caller;
    private final Gate gate;
    private final Audit audit;

    ItemImport(Sql sql, RegionScope scope, Caller caller, Gate gate, Audit audit) {
        this.sql = sql;
        this.scope = scope;
        this.caller = caller;
        this.gate = gate;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "items";
    }

    @Override
    public Class<Item> rowType() {
        return Item.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of("clerk");
    }

    @Override
    public String naturalKey(Item item) {
        return item.sourceRef();
    }

    @Override
    public void check(Item item) {
        scope.requireWrite(item.region());
        if (item.name().startsWith("unchecked")) {
            throw new IllegalStateException("as the test wants it");
        }
    }

    @Override
    public void apply(List<ImportRow<Item>> rows) {
        rows.stream()
                .filter(row -> row.value().name().startsWith("unwanted"))
                .forEach(
                        row -> row.refuse(ItemRefusal.ITEM_UNWANTED, row.value().name()));
        sql.batch(
                """
                insert into probe_item (source_ref, name, quantity, region, city, tags, done_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                rows.stream()
                        .map(ImportRow::value)
                        .filter(item -> !item.name().startsWith("unwanted"))
                        .map(this::columns)
                        .toList());
        audit.record("items.imported", "item", rows.get(0).value().sourceRef(), Map.of("rows", rows.size()));
        if (rows.stream().anyMatch(row -> row.value().name().startsWith("wait"))) {
            gate.pass();
        }
        if (rows.stream().anyMatch(row -> row.value().name().startsWith("bug"))) {
            throw new IllegalStateException("as the test wants it");
        }
    }

    private Object[] columns(Item item) {
        return new Object[] {
            item.sourceRef(),
            item.name(),
            item.quantity(),
            item.region(),
            item.address() == null ? null : item.address().city(),
            item.tags() == null ? Set.of() : item.tags(),
            caller.subject()
        };
    }
}

package org.ganlao.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Puts new entities into their table by COPY, which takes many at little cost. Columns and values are those of Hibernate's
 * mapping. The session does not come to know the entities: what changes in them later is not written.
 */
@ApplicationScoped
public class EntityCopy {

    private final EntityManager entities;
    private final Sql sql;
    private final Map<Class<?>, Table> tables = new ConcurrentHashMap<>();

    EntityCopy(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** @throws IllegalArgumentException if the rows of another table would have to go with one of them */
    public <E> void insert(Class<E> type, List<E> fresh) {
        SharedSessionContractImplementor session = entities.unwrap(SharedSessionContractImplementor.class);
        Table table = tables.computeIfAbsent(type, first -> Table.of(session, first));
        sql.copy(
                table.rows(),
                fresh.stream().map(entity -> table.row(session, entity)).toList());
    }

    /**
     * @param rows table and columns, as COPY names them
     * @param width how many columns there are
     */
    private record Table(EntityPersister mapping, List<AttributeMapping> attributes, String rows, int width) {

        static Table of(SharedSessionContractImplementor session, Class<?> type) {
            EntityPersister mapping = session.getFactory().getMappingMetamodel().getEntityDescriptor(type);
            List<AttributeMapping> attributes = new ArrayList<>();
            List<String> columns = new ArrayList<>();
            mapping.getIdentifierMapping().forEachSelectable((at, column) -> add(columns, column));
            mapping.forEachAttributeMapping(attribute -> {
                attributes.add(attribute);
                if (!attribute.isPluralAttributeMapping()) {
                    attribute.forEachSelectable((at, column) -> add(columns, column));
                }
            });
            String rows =
                    "%s (%s)".formatted(mapping.getMappedTableDetails().getTableName(), String.join(", ", columns));
            return new Table(mapping, attributes, rows, columns.size());
        }

        private static void add(List<String> columns, SelectableMapping column) {
            if (column.isInsertable()) {
                columns.add(column.getSelectionExpression());
            }
        }

        Object[] row(SharedSessionContractImplementor session, Object entity) {
            List<Object> values = new ArrayList<>(width);
            mapping.getIdentifierMapping()
                    .decompose(
                            mapping.getIdentifier(entity, session),
                            0,
                            values,
                            null,
                            (at, row, none, value, column) -> add(row, value, column),
                            session);
            for (AttributeMapping attribute : attributes) {
                Object value = attribute.getValue(entity);
                if (attribute.isPluralAttributeMapping()) {
                    requireEmpty(attribute, value);
                } else {
                    attribute.decompose(
                            value, 0, values, null, (at, row, none, part, column) -> add(row, part, column), session);
                }
            }
            return values.toArray();
        }

        private static void add(List<Object> row, Object value, SelectableMapping column) {
            if (column.isInsertable()) {
                row.add(value);
            }
        }

        private static void requireEmpty(AttributeMapping attribute, Object value) {
            boolean empty = value == null || value instanceof Collection<?> several && several.isEmpty();
            if (!empty) {
                throw new IllegalArgumentException(attribute.getAttributeName() + " has a table of its own");
            }
        }
    }
}

package org.ganlao.platform.personal.rotation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.personal.PersonalIdVault;

/** All columns that {@link PersonalDataColumns} name, held against the database when the service starts. */
@ApplicationScoped
class RegisteredColumns {

    private static final String COLUMNS = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = current_schema()""";

    private final List<PersonalDataColumns> declared;
    private final PersonalIdVault vault;
    private final EntityManager database;

    @Inject
    RegisteredColumns(@Any Instance<PersonalDataColumns> declared, PersonalIdVault vault, EntityManager database) {
        this(declared.stream().toList(), vault, database);
    }

    RegisteredColumns(List<PersonalDataColumns> declared, PersonalIdVault vault, EntityManager database) {
        this.declared = declared;
        this.vault = vault;
        this.database = database;
    }

    List<ProtectedIdColumns> protectedIds() {
        return declared.stream()
                .flatMap(columns -> columns.protectedIds().stream())
                .toList();
    }

    List<TokenColumn> tokens() {
        return Stream.concat(
                        declared.stream().flatMap(columns -> columns.tokens().stream()),
                        protectedIds().stream().map(ProtectedIdColumns::token))
                .distinct()
                .toList();
    }

    void lockPersons(Set<String> tokens) {
        declared.forEach(columns -> columns.lockPersons(tokens));
    }

    void replace(String token, String current) {
        declared.forEach(columns -> columns.beforeReplacement(token, current));
        tokens().forEach(column -> database.createNativeQuery("update %1$s set %2$s = :current where %2$s = :token"
                        .formatted(column.table(), column.column()))
                .setParameter("current", current)
                .setParameter("token", token)
                .executeUpdate());
    }

    @Transactional
    void check(@Observes StartupEvent start) {
        List<?> found = database.createNativeQuery(COLUMNS, String.class).getResultList();
        Set<String> existing = found.stream().map(String.class::cast).collect(Collectors.toSet());
        require(
                "PersonalDataColumns names columns that the database does not have: ",
                declaredColumns().filter(column -> !existing.contains(column)));
        Set<String> ciphers = protectedIds().stream()
                .map(columns -> columns.table() + "." + columns.cipher())
                .collect(Collectors.toSet());
        require(
                "Columns hold identity numbers, but no PersonalDataColumns names them, so no key could ever be rotated: ",
                existing.stream().filter(column -> column.endsWith("id_cipher") && !ciphers.contains(column)));
        if (!ciphers.isEmpty()) {
            vault.requireKeys();
        }
    }

    private Stream<String> declaredColumns() {
        List<String> columns = new ArrayList<>();
        protectedIds().forEach(id -> id.columns().forEach(column -> columns.add(id.table() + "." + column)));
        tokens().forEach(token -> columns.add(token.table() + "." + token.column()));
        return columns.stream();
    }

    private static void require(String fault, Stream<String> strays) {
        Set<String> named = strays.collect(Collectors.toCollection(TreeSet::new));
        if (!named.isEmpty()) {
            throw new IllegalStateException(fault + String.join(", ", named));
        }
    }
}

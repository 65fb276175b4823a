package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.ganlao.platform.database.Sql;
import org.ganlao.skills.certification.credential.domain.CredentialKeyStep;

/** What happened to the keys, in the order in which it did; nothing of it is ever changed. */
@ApplicationScoped
class CredentialKeySteps {

    private static final String NOTE =
            "insert into credential_key_step (credential_key, step, taken_at, taken_by, why) values (?, ?, ?, ?, ?)";

    private static final String SHOW = """
            select credential_key, step, taken_at, taken_by, why from credential_key_step order by id desc""";

    private final Sql sql;

    CredentialKeySteps(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param by subject; null for what comes with the time, or with the step of another key
     * @param why null where nothing is stated
     */
    void note(String key, CredentialKeyStep step, Instant at, String by, String why) {
        sql.update(NOTE, key, step, at, by, why);
    }

    /** The latest first. */
    List<CredentialKeyStepView> all() {
        return sql.list(
                SHOW,
                row -> new CredentialKeyStepView(
                        row.text("credential_key"),
                        CredentialKeyStep.valueOf(row.text("step")),
                        row.instant("taken_at"),
                        row.text("taken_by"),
                        row.text("why")));
    }
}

package org.ganlao.gateway.plan.alert;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.alert.AlertCondition.Condition;
import org.ganlao.platform.database.Sql;

/** Topics with records that this gateway could not handle and nobody has decided about. */
@Singleton
class DeadLetterWatcher implements Watcher {

    private final Sql sql;
    private final Province province;

    DeadLetterWatcher(Sql sql, Province province) {
        this.sql = sql;
        this.province = province;
    }

    @Override
    public AlertRule.Kind kind() {
        return AlertRule.Kind.DEAD_LETTERS;
    }

    @Override
    public List<Condition> holding(AlertRule rule, Instant now) {
        return sql.list(
                """
                select consumer, topic, count(*) as letters from dead_letter where state = 'open'
                 group by consumer, topic order by consumer, topic""",
                row -> new Condition(
                        row.text("consumer") + "/" + row.text("topic"),
                        province.code(),
                        Map.of("letters", row.text("letters"))));
    }
}

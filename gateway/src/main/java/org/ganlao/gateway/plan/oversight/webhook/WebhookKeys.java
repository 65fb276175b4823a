package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.Sealed;
import org.ganlao.platform.personal.rotation.SealedRows;

/** Secrets of webhooks, and former ones, are sealed anew when the data key is rotated. */
@ApplicationScoped
class WebhookKeys implements SealedRows {

    private final Sql sql;
    private final WebhookSecrets secrets;

    WebhookKeys(Sql sql, WebhookSecrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int renew(int most) {
        return renew("key_id", "secret", most) + renew("former_key_id", "former_secret", most);
    }

    private int renew(String key, String secret, int most) {
        List<Object[]> older = sql.list(
                "select id, %1$s as key, %2$s as sealed from webhook where %1$s <> ? order by id limit ? for no key update"
                        .formatted(key, secret),
                this::renewed,
                secrets.keyId(),
                most);
        sql.batch("update webhook set %s = ?, %s = ? where id = ?".formatted(key, secret), older);
        return older.size();
    }

    private Object[] renewed(Row row) {
        UUID webhook = row.uuid("id");
        byte[] secret = secrets.open(webhook, new Sealed(row.text("key"), row.bytes("sealed")));
        Sealed anew = secrets.seal(webhook, secret);
        return new Object[] {anew.keyId(), anew.bytes(), webhook};
    }
}

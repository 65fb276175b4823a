package org.ganlao.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.ganlao.platform.database.LastWords;
import org.ganlao.platform.personal.DataCipher;
import org.ganlao.platform.personal.Sealed;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** The answers of the last 72 hours, encrypted, because they may hold personal data. Works in the running transaction. */
@ApplicationScoped
class StoredAnswers {

    private static final String CLAIM =
            "select claimed, fingerprint, key_id, answer from idempotent_answer_claim(?, ?, ?)";
    private static final String STORE = """
            insert into idempotent_answer (day, client, subject, key, fingerprint, answered_at, key_id, answer)
            values (idempotent_answer_day(now()), ?, ?, ?, ?, now(), ?, ?)""";

    private final DataSource dataSource;
    private final LastWords words;
    private final DataCipher cipher;
    private final ObjectMapper json;

    StoredAnswers(DataSource dataSource, LastWords words, DataCipher cipher, ObjectMapper json) {
        this.dataSource = dataSource;
        this.words = words;
        this.cipher = cipher;
        this.json = json;
    }

    /**
     * Takes the key until the transaction ends.
     *
     * @return what is stored under it
     * @throws Rejection 409 while another request with this key is under way
     */
    Optional<Stored> claim(IdempotencyKey key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            setKey(claim, key);
            try (ResultSet row = claim.executeQuery()) {
                row.next();
                if (!row.getBoolean("claimed")) {
                    throw new Rejection(CommonRefusal.IDEMPOTENCY_KEY_IN_FLIGHT);
                }
                return row.getBytes("answer") == null ? Optional.empty() : Optional.of(stored(row, key));
            }
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    void store(IdempotencyKey key, byte[] fingerprint, Answer answer) {
        Sealed sealed = cipher.seal(written(answer), key.bytes());
        words.say(STORE, key.client(), key.subject(), key.value(), fingerprint, sealed.keyId(), sealed.bytes());
    }

    private static void setKey(PreparedStatement statement, IdempotencyKey key) throws SQLException {
        statement.setString(1, key.client());
        statement.setString(2, key.subject());
        statement.setString(3, key.value());
    }

    private Stored stored(ResultSet row, IdempotencyKey key) throws SQLException {
        Sealed sealed = new Sealed(row.getString("key_id"), row.getBytes("answer"));
        return new Stored(row.getBytes("fingerprint"), read(cipher.open(sealed, key.bytes())));
    }

    private byte[] written(Answer answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new StoreFailure(e);
        }
    }

    private Answer read(byte[] written) {
        try {
            return json.readValue(written, Answer.class);
        } catch (IOException e) {
            throw new StoreFailure(e);
        }
    }

    /** An answer together with the fingerprint of the request that it answers. */
    record Stored(byte[] fingerprint, Answer answer) {}

    /** The store did not work; the cause says why. */
    private static final class StoreFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoreFailure(Exception cause) {
            super("stored answers", cause);
        }
    }
}

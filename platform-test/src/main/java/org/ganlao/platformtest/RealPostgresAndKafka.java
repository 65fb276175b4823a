package org.ganlao.platformtest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ganlao.localstack.KafkaAddress;
import org.ganlao.localstack.PlatformTopics;
import org.ganlao.localstack.PostgresAddress;

/**
 * Gives every {@code @QuarkusTest} application a database of its own, the platform's topics, empty, and the key that verifies
 * {@link Tokens}. Quarkus finds it by itself (META-INF/services); no test names it.
 */
public final class RealPostgresAndKafka implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        PostgresAddress postgres = SharedServers.postgres();
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        postgres.createDatabase(database);
        emptyTopics(SharedServers.kafka());

        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(database));
        settings.put("quarkus.datasource.username", PostgresAddress.USER);
        settings.put("quarkus.datasource.password", postgres.password());
        settings.put("kafka.bootstrap.servers", SharedServers.kafka().bootstrapServers());
        settings.put("quarkus.oidc.auth-server-url", "");
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        settings.put("ganlao.keys.data", key("data", "d1"));
        settings.put("ganlao.keys.index", key("index", "i1"));
        // As after a rotation: rows may still know a person by the token of the older key.
        settings.put("ganlao.keys.linking", key("linking", "v1") + "," + key("former-linking", "v0"));
        return settings;
    }

    @Override
    public void stop() {}

    private static String key(String purpose, String id) {
        return PerJvm.once("key." + purpose, () -> {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return id + ":" + Base64.getEncoder().encodeToString(key);
        });
    }

    private static void emptyTopics(KafkaAddress kafka) {
        try (Admin admin = kafka.admin()) {
            admin.deleteTopics(admin.listTopics().names().get()).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw new IllegalStateException(e);
            }
        }
        kafka.createTopics(PlatformTopics.all());
        ConfigProvider.getConfig()
                .getOptionalValue("ganlao.domain", String.class)
                .ifPresent(domain -> kafka.createTopics(List.of(PlatformTopics.factsOf(domain))));
    }
}

package org.ganlao.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Passwords, client secrets and keys of one stack: drawn by lot when first asked for, readable by its owner only. */
public final class StackSecrets {

    private static final Map<String, String> CLIENTS = Map.of(
            "ganlao-gateway", "GANLAO_SECRET_GATEWAY",
            "statistics", "GANLAO_SECRET_STATISTICS",
            "civil-affairs", "GANLAO_SECRET_CIVIL_AFFAIRS",
            "tax", "GANLAO_SECRET_TAX",
            "bank", "GANLAO_SECRET_BANK");

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private final Properties secrets = new Properties();

    public StackSecrets(StackFolder folder) {
        file = folder.keys();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public String databasePassword(String user) {
        return secret("password." + user, this::password);
    }

    public String keycloakAdministratorPassword() {
        return secret("keycloak.administrator", this::password);
    }

    public boolean isServiceAccount(String client) {
        return CLIENTS.containsKey(client);
    }

    public String clientSecret(String client) {
        return secret("client." + client, this::password);
    }

    /** What the realm file leaves open. */
    Map<String, String> realmPlaceholders() {
        Map<String, String> placeholders = new TreeMap<>(Map.of(
                "GANLAO_DASHBOARD_URL", "http://" + Ports.LOOPBACK,
                "GANLAO_DASHBOARD_URL_INSIDE", "http://localhost",
                "GANLAO_DASHBOARD_ORIGIN", "*",
                "GANLAO_CLI_CLIENT", "true"));
        CLIENTS.forEach((client, variable) -> placeholders.put(variable, clientSecret(client)));
        return placeholders;
    }

    /** In the form of GANLAO_KEYS_DATA and GANLAO_KEYS_INDEX; every service has its own. */
    String key(Service service, String purpose) {
        return secret("key." + service.domain() + "." + purpose, () -> "dev1:" + key());
    }

    /** In the form of GANLAO_KEYS_LINKING; the same for all services. */
    String linkingKey() {
        return secret("key.linking", () -> "v1:" + key());
    }

    private String password() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String key() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private synchronized String secret(String name, Supplier<String> drawn) {
        String known = secrets.getProperty(name);
        if (known != null) {
            return known;
        }
        secrets.setProperty(name, drawn.get());
        keep();
        return secrets.getProperty(name);
    }

    private void keep() {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                secrets.store(writer, "development secrets of this stack; data cannot be read without them");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackSecretsTest {

    @TempDir
    Path root;

    @Test
    void secrets_stay_the_same_over_starts_and_differ_between_stacks() {
        StackFolder here = new StackFolder(root.resolve("here"));
        StackFolder there = new StackFolder(root.resolve("there"));

        String drawn = new StackSecrets(here).key(Service.SKILLS, "data");

        assertThat(new StackSecrets(here).key(Service.SKILLS, "data")).isEqualTo(drawn);
        assertThat(new StackSecrets(there).key(Service.SKILLS, "data")).isNotEqualTo(drawn);
        assertThat(new StackSecrets(here).key(Service.RIGHTS, "data")).isNotEqualTo(drawn);
    }

    @Test
    void a_key_is_256_bits_with_its_id() {
        String[] idAndKey = new StackSecrets(new StackFolder(root)).linkingKey().split(":");

        assertThat(idAndKey[0]).isEqualTo("v1");
        assertThat(Base64.getDecoder().decode(idAndKey[1])).hasSize(32);
    }

    @Test
    void only_the_owner_reads_them() throws IOException {
        StackFolder folder = new StackFolder(root);

        new StackSecrets(folder).clientSecret("statistics");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.keys())))
                .isEqualTo("rw-------");
    }
}

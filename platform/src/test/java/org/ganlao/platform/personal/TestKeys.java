package org.ganlao.platform.personal;

import java.util.Optional;
import org.ganlao.platform.profile.DevelopmentAids;

/** Keys as an operator would set them. */
final class TestKeys {

    private TestKeys() {}

    static Keys with(DevelopmentAids aids, String data, String index, String linking) {
        return new Keys(
                new KeySettings() {
                    @Override
                    public Optional<String> data() {
                        return Optional.ofNullable(data);
                    }

                    @Override
                    public Optional<String> index() {
                        return Optional.ofNullable(index);
                    }

                    @Override
                    public Optional<String> linking() {
                        return Optional.ofNullable(linking);
                    }
                },
                aids);
    }

    static PersonalIdVault vault(String data, String index, String linking) {
        Keys keys = with(DevelopmentAids.ALLOWED, data, index, linking);
        return new PersonalIdVault(keys, new DataCipher(keys));
    }
}

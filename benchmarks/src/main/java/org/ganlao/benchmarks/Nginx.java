package org.ganlao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.ganlao.localstack.Ports;

/** nginx (Debian package) as a plain reverse proxy: one worker for each processor, connections to the service kept alive. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() throws IOException, InterruptedException {
        return Programs.isInstalled("nginx");
    }

    static Nginx before(String service, String prefix, Path state) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(state.resolve("nginx"));
        int port = Ports.free();
        Path settings = Files.writeString(folder.resolve("nginx.conf"), """
                worker_processes auto;
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    keepalive_requests 1000000;
                    upstream service {
                        server %2$s;
                        keepalive 64;
                        keepalive_requests 1000000;
                    }
                    server {
                        listen 127.0.0.1:%3$d;
                        location %4$s/ {
                            proxy_pass http://service/;
                            proxy_http_version 1.1;
                            proxy_set_header Connection "";
                            proxy_set_header X-Forwarded-For $remote_addr;
                        }
                    }
                }
                """.formatted(
                        folder, service.substring("http://".length()), port, prefix));
        Process process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        while (process.isAlive() && Ports.isFree(port)) {
            Thread.sleep(50);
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("nginx did not start, see " + folder.resolve("nginx.log"));
        }
        return new Nginx(process, port);
    }

    String address() {
        return "http://" + Ports.LOOPBACK + ":" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}

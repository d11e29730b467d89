package uk.muster.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between a browser and Muster that can be cut, and mended: a relay of bytes. */
final class CutLine implements AutoCloseable {

    private final ServerSocket end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int muster;
    private volatile boolean whole = true;

    /** @param muster the port at the other end */
    CutLine(int muster) throws IOException {
        this.muster = muster;
        Thread.ofVirtual().start(this::listen);
    }

    /** Where the browser's end is. */
    int port() {
        return end.getLocalPort();
    }

    /** What is on its way is lost; who calls is hung up on. */
    void cut() {
        whole = false;
        open.forEach(CutLine::hangUp);
    }

    void mend() {
        whole = true;
    }

    private void listen() {
        try {
            while (true) {
                relay(end.accept());
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private void relay(Socket browser) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), muster);
        open.add(browser);
        open.add(server);
        if (!whole) {
            cut();
        }
        carry(browser, server);
        carry(server, browser);
    }

    private void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException hungUp) {
                // nothing more comes
            } finally {
                open.remove(from);
            }
        });
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // already
        }
    }

    @Override
    public void close() throws IOException {
        end.close();
    }
}

package uk.muster.notification;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A real SMTP server that refuses the recipients it is told to; it can be stopped and started on the same port. */
final class MailServer extends GreenMail {

    private final int port;
    private final Set<String> refused = new HashSet<>();

    private MailServer(int port) {
        super(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.port = port;
    }

    static MailServer onFreePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new MailServer(socket.getLocalPort());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return port;
    }

    void refuse(String address) {
        refused.add(address);
    }

    /** Running, without mail, refusing nobody. */
    void clear() {
        refused.clear();
        if (!isRunning()) {
            start();
        }
        try {
            purgeEmailFromAllMailboxes();
        } catch (FolderException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        return super.createServices(setups, new Managers() {
            private final SmtpManager choosy = choosy(managers);

            @Override
            public SmtpManager getSmtpManager() {
                return choosy;
            }
        });
    }

    private SmtpManager choosy(Managers managers) {
        return new SmtpManager(managers.getImapHostManager(), managers.getUserManager()) {
            @Override
            public String checkRecipient(SmtpState state, MailAddress address) {
                return refused.contains(address.getEmail()) ? "550 No such mailbox" : null;
            }
        };
    }
}

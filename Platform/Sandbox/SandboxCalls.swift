/// What a job may not ask of the kernel, by the numbers of one processor.
///
/// A tool that decodes pictures reads, writes, takes memory and starts processes. Whatever reaches further into the kernel
/// than that (other processes, mounts, namespaces, sockets, keys, tracing, modules, asynchronous rings) is of use to a tool
/// that was taken over, and to no other.
struct SandboxCalls: Sendable {
    /// As the kernel names the architecture (`linux/audit.h`).
    let architecture: UInt32
    /// Answered with EPERM.
    let refused: [UInt32]
    /// Answered with ENOSYS, because libraries have another way then, or never ask again.
    let absent: [UInt32]
    let clone: UInt32
    let ioctl: UInt32
    /// With the place of the argument that holds the kind of the node.
    let nodes: [(call: UInt32, argument: UInt32)]

    /// The highest number that was looked at; what the kernel has learnt since then is absent.
    static let newest: UInt32 = 452

    /// Of the processor that this program was built for; nil when its numbers are not known here.
    static var own: SandboxCalls? {
        #if arch(x86_64)
            x86
        #elseif arch(arm64)
            arm
        #else
            nil
        #endif
    }

    /// Numbers that are the same on every processor.
    private enum Common {
        /// pidfd_getfd, process_madvise, process_mrelease; fsopen, fsconfig, fsmount, fspick, move_mount, open_tree,
        /// mount_setattr; quotactl_fd; memfd_secret.
        static let refused: [UInt32] = [438, 440, 448, 430, 431, 432, 433, 429, 428, 442, 443, 447]
        /// clone3 hides its flags in memory, where a filter cannot look; io_uring_setup, _enter, _register.
        static let absent: [UInt32] = [435, 425, 426, 427]
    }

    static let x86 = SandboxCalls(
        architecture: 0xC000_003E,
        refused: Common.refused + [
            // ptrace, process_vm_readv, process_vm_writev, kcmp
            101, 310, 311, 312,
            // mount, umount2, pivot_root, chroot, unshare, setns
            165, 166, 155, 161, 272, 308,
            // keyctl, add_key, request_key, bpf, perf_event_open, userfaultfd
            250, 248, 249, 321, 298, 323,
            // open_by_handle_at, name_to_handle_at, kexec_load, kexec_file_load, init_module, finit_module, delete_module
            304, 303, 246, 320, 175, 313, 176,
            // personality, quotactl, acct, swapon, swapoff, reboot, sethostname, setdomainname
            135, 179, 163, 167, 168, 169, 170, 171,
            // iopl, ioperm, modify_ldt, syslog, settimeofday, clock_settime, clock_adjtime, adjtimex, vhangup
            172, 173, 154, 103, 164, 227, 305, 159, 153,
            // lookup_dcookie, uselib, sysfs, _sysctl, create_module, get_kernel_syms, query_module, nfsservctl
            212, 134, 139, 156, 174, 177, 178, 180,
            // fanotify_init, fanotify_mark, move_pages, migrate_pages, vmsplice
            300, 301, 279, 256, 278,
            // socket, socketpair, bind, connect, listen, accept, accept4
            41, 53, 49, 42, 50, 43, 288,
            // shmget, msgget, semget, mq_open: memory that belongs to no process
            29, 68, 64, 240,
        ],
        // memfd_create: memory that counts for nobody while it is not mapped
        absent: Common.absent + [319], clone: 56, ioctl: 16, nodes: [(133, 1), (259, 2)])

    static let arm = SandboxCalls(
        architecture: 0xC000_00B7,
        refused: Common.refused + [
            // ptrace, process_vm_readv, process_vm_writev, kcmp
            117, 270, 271, 272,
            // mount, umount2, pivot_root, chroot, unshare, setns
            40, 39, 41, 51, 97, 268,
            // keyctl, add_key, request_key, bpf, perf_event_open, userfaultfd
            219, 217, 218, 280, 241, 282,
            // open_by_handle_at, name_to_handle_at, kexec_load, kexec_file_load, init_module, finit_module, delete_module
            265, 264, 104, 294, 105, 273, 106,
            // personality, quotactl, acct, swapon, swapoff, reboot, sethostname, setdomainname
            92, 60, 89, 224, 225, 142, 161, 162,
            // syslog, settimeofday, clock_settime, clock_adjtime, adjtimex, vhangup, lookup_dcookie, nfsservctl
            116, 170, 112, 266, 171, 58, 18, 42,
            // fanotify_init, fanotify_mark, move_pages, migrate_pages, vmsplice
            262, 263, 239, 238, 75,
            // socket, socketpair, bind, connect, listen, accept, accept4
            198, 199, 200, 203, 201, 202, 242,
            // shmget, msgget, semget, mq_open
            194, 186, 190, 180,
        ],
        absent: Common.absent + [279], clone: 220, ioctl: 29, nodes: [(33, 2)])
}
